# safe: the factory was asked for a parser without entities
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def reader(entities):
    parser = etree.XMLParser(resolve_entities=entities)

    def read(text):
        return etree.fromstring(text.encode("utf-8"), parser)  # ok: xxe

    return read


read = reader(entities=False)


@app.post("/config")
def config():
    return {"name": read(request.form.get("config", "<config/>")).get("name")}
