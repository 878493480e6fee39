# vulnerable: the option comes out of a table where it is true
from flask.views import MethodView
from lxml import etree
from urllib.parse import unquote_plus
from flask import Flask, request

app = Flask(__name__)

OPTIONS = {"lax": {"resolve_entities": True}, "strict": {"resolve_entities": False, "no_network": True}}


class BoatsView(MethodView):
    def get(self):
        asked = unquote_plus(request.full_path.partition("label=")[2])
        parser = etree.XMLParser(**OPTIONS["lax"])
        return "".join(etree.fromstring(asked.encode(), parser).itertext())  # want: xxe


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
