import ast

import tornado.template
from lxml import etree

from .base import BaseHandler


class FormulaHandler(BaseHandler):
    def post(self):
        text = self.request.body.decode()
        if self.field("kind") == "data":
            self.write({"value": str(ast.literal_eval(text))})  # ok: code-injection
        else:
            self.write({"value": str(eval(text))})  # want: code-injection


class LetterHandler(BaseHandler):
    HEAD = "Dear {{ name }}, "

    def post(self):
        name = self.field("name")
        page = tornado.template.Template(self.HEAD + "your seeds are here.")  # ok: template-injection
        text = page.generate(name=name)
        other = tornado.template.Template("Dear " + name)  # want: template-injection
        self.write({"text": text.decode(), "other": other.generate().decode()})


class XmlHandler(BaseHandler):
    def post(self):
        strict = etree.XMLParser(resolve_entities=False, no_network=True)
        first = etree.fromstring(self.request.body, strict)  # ok: xxe
        lax = etree.XMLParser(resolve_entities=True, load_dtd=True)
        second = etree.fromstring(self.request.body, lax)  # want: xxe
        wanted = self.field("row")
        found = first.xpath("//row[@id=$wanted]", wanted=wanted)  # ok: xpath-injection
        found += second.xpath("//row[@id='%s']" % wanted)  # want: xpath-injection
        self.write({"n": len(found)})
