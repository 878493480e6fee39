# vulnerable: find of ElementTree; the value goes through: update, helper, tuple swap
import xml.etree.ElementTree as ET
from abc import ABC, abstractmethod

from flask import Flask, request

app = Flask(__name__)


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


def pass_on(text):
    result = text
    return result


@app.route("/xml/08", methods=["GET", "POST"])
def endpoint_xml():
    """One step of the form."""
    reader: ParameterReader = QueryReader()
    incoming = reader.read("ref")

    options = {"choice": "guest"}
    options.update(choice=incoming)
    carry = options["choice"]

    held = pass_on(carry)

    left, right = "guest", held
    left, right = right, left
    used = left

    tree = ET.parse("catalog.xml")
    item = tree.find("./shelf/item[name='" + used + "']")  # want: xpath-injection
    return "there" if item is not None else "missing"
