# safe: allowed axes lookup
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

AXES = {"up": "parent::*", "down": "child::*"}
@app.get("/ax")
def ax():
    step = AXES[request.args["d"]] if request.args.get("d") in AXES else "."
    return str(etree.parse("d.xml").xpath("//a/" + step))  # ok: xpath-injection
