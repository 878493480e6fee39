# safe: the class attribute is read, not the one of the instance
import ldap3
from flask import Blueprint, request


class Card:
    label = "alice"


bp = Blueprint("offers", __name__)


@bp.post("/offers")
def offers_view():
    asked = {key: values for key, values in request.form.lists()}["note"][0]
    card = Card()
    card.label = asked
    bar = Card.label
    link = ldap3.Connection(ldap3.Server("ldap.example.org"), auto_bind=True)
    link.search("dc=example,dc=org", f"(uid={bar})", attributes=["cn"])  # ok: ldap-injection
    return str(len(link.entries))
