# vulnerable: compiled XPath object; the value goes through: config index, try finally, nested function
import configparser

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/catalog/11")
@app.post("/catalog/11")
def endpoint_catalog():
    incoming = request.get_data(as_text=True)

    settings = configparser.ConfigParser(interpolation=None)
    settings["web"] = {"one": incoming, "two": "guest"}
    passed = settings["web"]["one"]

    temp = "guest"
    try:
        temp = passed
    finally:
        finished = True

    def nested():
        return temp

    chosen_value = nested()

    root = etree.parse("books.xml")
    hits = etree.XPath("//book[title='%s']" % chosen_value)(root)  # want: xpath-injection
    return {"hits": len(hits)}


if __name__ == "__main__":
    app.run()
