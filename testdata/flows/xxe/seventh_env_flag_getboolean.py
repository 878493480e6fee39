# safe: env flag getboolean
import configparser
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

conf = configparser.ConfigParser()
conf.read_string("[xml]\nentities = no\n")
@app.post("/ef")
def ef():
    allow = conf["xml"].getboolean("entities")
    p = etree.XMLParser(resolve_entities=allow)
    return etree.fromstring(request.form["d"].encode(), p).text or ""  # ok: xxe
