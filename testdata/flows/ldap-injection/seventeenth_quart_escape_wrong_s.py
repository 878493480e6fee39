# safe: the text is escaped for filters
import html

from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars
from quart import Quart, request

app = Quart(__name__)


@app.route("/phone")
async def phone():
    form = await request.form
    name = escape_filter_chars(form["name"])
    con = Connection("ldaps://phones", auto_bind=True)
    con.search("ou=phones,dc=bench", f"(cn={name})", attributes=["telephoneNumber"])  # ok: ldap-injection
    return {"found": len(con.entries), "page": html.escape(str(con.entries))}
