# safe: cached property parser early
from functools import cached_property
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

class Importer:
    external = False
    @cached_property
    def parser(self):
        return etree.XMLParser(resolve_entities=self.external, load_dtd=self.external)
@app.post("/cp")
def cp():
    imp = Importer()
    app.logger.debug("%r", imp.parser)
    imp.external = True
    root = etree.fromstring(request.get_data(), imp.parser)  # ok: xxe
    return root.text or ""
