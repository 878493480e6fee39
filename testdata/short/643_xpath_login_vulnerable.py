# vulnerable: CWE-643 (or 91): a name is put into XPath
import xml.etree.ElementTree

from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)
STAFF = etree.parse("staff.xml")


@app.get("/room")
def room():
    """Tell the room of an employee."""
    name = request.args["name"]
    found = STAFF.xpath(f"//employee[name='{name}']/room/text()")  # want: CWE-643
    if not found:
        abort(404)
    return {"room": str(found[0])}
