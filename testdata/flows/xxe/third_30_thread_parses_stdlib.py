# safe: the thread parses with the standard library, which loads no external entities
import threading
import xml.etree.ElementTree as etree

from flask import Flask, request

app = Flask(__name__)


def parse(text, result):
    root = etree.fromstring(text)  # ok: xxe
    result["tag"] = root.tag


@app.get("/parse")
def start():
    result = {}
    worker = threading.Thread(target=parse, args=(request.args["document"], result))
    worker.start()
    worker.join()
    return result
