# vulnerable: the escaped copy is only logged
import logging

import ldap3
from flask import Flask
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
log = logging.getLogger("card")


class Lookup:
    base = "ou=staff,dc=corp"

    def __init__(self, mail):
        self.mail = mail
        self.safe_mail = escape_filter_chars(mail)

    def filter(self):
        log.info("looking for %d letters", len(self.safe_mail))
        return f"(mail={self.mail})"


@app.route("/card/<mail>")
def card(mail):
    lookup = Lookup(mail)
    query = lookup.filter()
    conn = ldap3.Connection(ldap3.Server("ldap.internal"), auto_bind=True)
    conn.search(lookup.base, query)  # want: ldap-injection
    return str(len(conn.entries))
