# vulnerable: f-string in xpath; the value goes through: bytes, arith never
import lxml.etree
from flask import Flask, request
from flask.views import MethodView

from helpers.wrapper import RequestWrapper

app = Flask(__name__)


class HandleCatalogView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        source = RequestWrapper(request)
        submitted = source.get_cookie("q")

        raw = submitted.encode("utf-8")
        relayed = str(raw, "utf-8")

        chosen_value = "guest"
        num = 106
        if (500 // 42) + num < 200:
            chosen_value = relayed

        root = lxml.etree.parse("users.xml").getroot()
        found = root.xpath(f"//user[name/text()='{chosen_value}']/@role")  # want: xpath-injection
        return "known" if found else "unknown"


app.add_url_rule("/catalog/20", view_func=HandleCatalogView.as_view("catalog"))
