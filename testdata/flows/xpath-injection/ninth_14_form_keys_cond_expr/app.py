# safe: single quotes are replaced in a quoted literal
from flask import Flask, request
from lxml import etree

from helpers.thing_factory import create_thing

app = Flask(__name__)


@app.get("/catalog/14")
@app.post("/catalog/14")
def endpoint_catalog():
    param = ""
    for name in request.form.keys():
        if request.form.get(name) == "selection":
            param = name
            break
    worker = create_thing()
    passed = worker.do_something(param)
    n = 106
    bar = passed if 7 * 18 + n > 200 else "guest"
    doc = etree.parse("rights.xml")
    rows = doc.xpath("//right[@user='" + bar.replace("'", "&apos;") + "']")  # ok: xpath-injection
    return str(len(rows))


if __name__ == "__main__":
    app.run()
