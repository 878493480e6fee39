# vulnerable: loader super passthrough
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

class Loader:
    def __init__(self, **kw):
        self.parser = etree.XMLParser(**kw)
    def __call__(self, raw):
        return etree.fromstring(raw, self.parser)  # want: xxe
class Entity(Loader):
    def __init__(self):
        super().__init__(resolve_entities=True, no_network=False)
@app.post("/xi")
def xi():
    return Entity()(request.values["doc"].encode()).text or ""
