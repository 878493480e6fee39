# vulnerable: the thread parses the query's document with entities
import threading

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def parse(text, result):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    root = etree.fromstring(text, parser)  # want: xxe
    result["tag"] = root.tag


@app.get("/parse")
def start():
    result = {}
    worker = threading.Thread(target=parse, args=(request.args["document"], result))
    worker.start()
    worker.join()
    return result
