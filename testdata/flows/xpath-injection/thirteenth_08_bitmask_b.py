# safe: the mask lacks the bit of the parameter
from flask import Flask, request
from lxml import etree

app = Flask(__name__)

READ, WRITE, RAW = 1, 2, 4


@app.route("/case107", methods=["POST"])
def endpoint():
    raw = bytearray()
    while chunk := request.stream.read(64):
        raw += chunk
    supplied = raw.decode("utf-8", "replace")
    mask = READ | WRITE
    piece = supplied if mask & RAW else "plain"

    people = etree.parse("people.xml").getroot()
    hit = people.find(".//person[@id='{}']".format(piece))  # ok: xpath-injection
    return {"found": hit is not None}
