/// The schemas of the documents, for whoever writes them.
public enum DeclarationSchema {}
