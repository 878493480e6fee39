# vulnerable: __raw__ of mongoengine takes the parsed text
import json

from mongoengine import Document, StringField

from flask import Flask, jsonify, request

app = Flask(__name__)


class Page(Document):
    title = StringField()
    state = StringField()


@app.route("/pages")
def pages():
    raw = json.loads(request.args.get("raw", "{}"))
    found = Page.objects(__raw__=raw)  # want: nosql-injection
    return jsonify(count=found.count())
