# safe: __post_init__ overwrites the field
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


@dataclass
class Ticket:
    code: str
    state: str = field(default="new")

    def __post_init__(self):
        self.code = "T-" + str(len(self.state))


class FindView(MethodView):
    def post(self):
        param = request.stream.read(4096).decode()
        bar = Ticket(param).code
        doc = ET.parse("books.xml").getroot()
        hit = doc.find(f".//book[@isbn='{bar}']")  # ok: xpath-injection
        return "no" if hit is None else hit.text


app.add_url_rule("/lookup", view_func=FindView.as_view("find"))
