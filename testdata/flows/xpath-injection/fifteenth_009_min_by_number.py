# vulnerable: the text has the lowest number
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


def answer():
    param = request.get_data(as_text=True)
    ranked = [(1, param), (3, "middle")]
    bar = min(ranked, key=lambda pair: pair[0])[1]
    doc = ET.parse("books.xml")
    titles = [node.text for node in doc.findall("./shelf/book[author='{}']/title".format(bar))]  # want: xpath-injection
    return {"titles": titles}


app.add_url_rule("/entry", "answer", answer, methods=["POST"])
