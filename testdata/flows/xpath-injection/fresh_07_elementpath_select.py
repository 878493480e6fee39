# vulnerable: elementpath evaluates a query made from the raw query string
from urllib.parse import parse_qs
from xml.etree import ElementTree

import elementpath
from flask import Flask, request

app = Flask(__name__)
ROOT = ElementTree.parse("stations.xml").getroot()


@app.get("/stations")
def stations():
    params = parse_qs(request.query_string.decode())
    line = params.get("line", ["1"])[0]
    query = "./station[@line='{0}']/@name".format(line)
    return {"stations": elementpath.select(ROOT, query)}  # want: xpath-injection
