# vulnerable: the second line of the buffer is the text
import io

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/case030", methods=["POST"])
def handle():
    raw = bytearray()
    while chunk := request.stream.read(64):
        raw += chunk
    user_input = raw.decode("utf-8", "replace")
    buffer = io.StringIO("head\n" + user_input)
    piece = ""
    for number, line in enumerate(buffer):
        if number == 1:
            piece = line
    people = etree.parse("people.xml").getroot()
    hit = people.find(".//person[@id='{}']".format(piece))  # want: xpath-injection
    return {"found": hit is not None}
