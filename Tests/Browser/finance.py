"""The finance officer's year: the sector, who is missing, and from the budget to the last invoice paid."""
import re
from datetime import date, timedelta
from decimal import Decimal

import sector
from actor import euros, typed
from files import write
from signing_in import sign_in

# Of which the sample's people declared, and all figures are published.
YEAR = 2024


def journey(person, world):
    """Fabien Exemple, finance officer."""
    sign_in(person, "Fabien Exemple", "FAGG-AFMPS (voorbeeld)")
    sector.look(person)
    sector.chase(person, world)
    decide(person)
    number, cents, communication = invoice(person)
    pay(person, world, cents, communication)
    reconcile(person, number)
    person.press('form[action="/sign-out"] button')


def decide(person):
    """From a budget to the closed year, each step shown before it is taken."""
    person.go(f"/agency/{YEAR}/life")
    for step in ("draft_budget", "publish", "open", "close_year"):
        person.press(f'main a[href$="/life/{step}"]')
        if step == "draft_budget":
            person.fill("budget", typed(person.language, "1000000"))
            person.press('main form[method="get"] button')
            person.expect(euros(person.language, "1000000") in person.text(), "the dry run does not tell the budget")
        form = 'main form[method="post"]'
        if person.has(f"{form} [name=reason]"):
            person.press(f"{form} button", status=422)
            person.refused("reason")
            person.fill("reason", "De laatste dag is voorbij.")
        person.press(f"{form} button")
        person.expect(person.path.startswith(f"/agency/{YEAR}/life"), f"the step is not taken: {step}")


def invoice(person):
    """A run, after a look at what it would make; returns an invoice's number, what is open in cents, and its communication."""
    person.go(f"/agency/{YEAR}/invoices")
    person.press('main a[href*="/invoices/run/"]')
    form = 'main form[method="get"]'
    person.fill("due", "")
    person.press(f"{form} button", status=422)
    person.refused("due")
    person.day("due", (date.today() + timedelta(days=60)).isoformat())
    person.press(f"{form} button")
    person.press('main form[method="post"] button')
    for _ in range(100):
        if not person.has("main progress"):
            break
        person.press('main a[href*="/invoices/run/"]')
    person.press("main a.back")
    person.press('main tbody th a[href^="/invoices/"] >> nth=0')
    number = person.path.split("/")[-1]
    paper = person.fetch(person.href('a[href$="/pdf"]'))
    person.expect(paper.startswith(b"%PDF-"), "the invoice on paper is no PDF")
    person.expect(b"<Invoice" in person.fetch(person.href('a[href$="/ubl"]')), "there is no invoice for software")
    cents = re.sub(r"\D", "", person.text(".pay dl.values dd"))
    communication = re.sub(r"\D", "", person.text(".pay dd.mono"))
    person.expect(len(communication) == 12, "there is no structured communication")
    return number, int(cents), communication


STATEMENT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>{day}T12:00:00+01:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>{day}T12:00:00+01:00</CreDtTm>
<Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}\
</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}\
</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>{day}</Dt></BookgDt>
<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>\
<Ref>{reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
"""


def pay(person, world, cents, communication):
    """The bank's statement pays it."""
    iban = re.search(r"BE[\d ]{14,18}", person.text(".pay")).group(0).replace(" ", "")
    person.go("/agency/payments")
    form = 'form[action="/agency/payments/statements"] button'
    person.press(form, status=422)
    person.refused("file")
    text = STATEMENT.format(
        day=date.today().isoformat(), iban=iban, amount=Decimal(cents) / 100, reference=communication)
    person.give_file("file", write(world, "statement.xml", text))
    person.press(form)
    person.press('main a.button[href="/agency/payments"]')


def reconcile(person, number):
    person.go(f"/agency/{YEAR}/open")
    person.expect(not person.has(f'main tbody a[href="/invoices/{number}"]'), "what was paid is still open")
    person.go(f"/agency/{YEAR}/reconciliation")
    person.expect(person.has("main table"), "there is no reconciliation")
