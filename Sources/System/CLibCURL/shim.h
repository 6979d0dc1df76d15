#ifndef CLIBCURL_SHIM_H
#define CLIBCURL_SHIM_H
#include <curl/curl.h>

/* Swift does not call functions that take any number of arguments: one for each kind of argument. */
typedef size_t (*ccurl_take)(char *bytes, size_t size, size_t count, void *whose);

static inline CURLcode ccurl_set_text(CURL *call, CURLoption option, const char *text) {
    return curl_easy_setopt(call, option, text);
}
static inline CURLcode ccurl_set_number(CURL *call, CURLoption option, long number) {
    return curl_easy_setopt(call, option, number);
}
static inline CURLcode ccurl_set_list(CURL *call, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(call, option, list);
}
static inline CURLcode ccurl_set_bytes(CURL *call, const void *bytes, long count) {
    CURLcode code = curl_easy_setopt(call, CURLOPT_POSTFIELDSIZE, count);
    return code != CURLE_OK ? code : curl_easy_setopt(call, CURLOPT_COPYPOSTFIELDS, bytes);
}
static inline CURLcode ccurl_set_taker(CURL *call, ccurl_take take, void *whose) {
    CURLcode code = curl_easy_setopt(call, CURLOPT_WRITEFUNCTION, take);
    return code != CURLE_OK ? code : curl_easy_setopt(call, CURLOPT_WRITEDATA, whose);
}
/* What is sent is asked for piece by piece. */
static inline CURLcode ccurl_set_giver(CURL *call, ccurl_take give, void *whose) {
    CURLcode code = curl_easy_setopt(call, CURLOPT_READFUNCTION, give);
    return code != CURLE_OK ? code : curl_easy_setopt(call, CURLOPT_READDATA, whose);
}
static inline long ccurl_status(CURL *call) {
    long status = 0;
    curl_easy_getinfo(call, CURLINFO_RESPONSE_CODE, &status);
    return status;
}
static inline const char *ccurl_content_type(CURL *call) {
    char *type = NULL;
    curl_easy_getinfo(call, CURLINFO_CONTENT_TYPE, &type);
    return type;
}
#endif
