# safe: feature switched on and off again
import configparser
import xml.dom.minidom
import xml.sax
import xml.sax.handler
from abc import ABC, abstractmethod

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


class HandleUploadView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        reader: ParameterReader = QueryReader()
        submitted = reader.read("detail")
        cfg = configparser.ConfigParser(interpolation=None)
        cfg["web"] = {"one": submitted, "two": "<note/>"}
        next_value = cfg["web"]["one"]
        s = "begin:" + next_value + ":end"
        bar = s[6:-4]
        reader = xml.sax.make_parser()
        reader.setFeature(xml.sax.handler.feature_external_ges, True)
        reader.setFeature(xml.sax.handler.feature_external_ges, False)
        document = xml.dom.minidom.parseString(bar, reader)  # ok: xxe
        return document.documentElement.tagName[:10]


app.add_url_rule("/upload/14", view_func=HandleUploadView.as_view("upload"))
