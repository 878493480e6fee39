# vulnerable: the factory's inner function parses with entities
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def reader(entities):
    parser = etree.XMLParser(resolve_entities=entities)

    def read(text):
        return etree.fromstring(text.encode("utf-8"), parser)  # want: xxe

    return read


read = reader(entities=True)


@app.post("/config")
def config():
    return {"name": read(request.form.get("config", "<config/>")).get("name")}
