# safe: keyword lookups of mongoengine with a string field
from mongoengine import Document, StringField

from flask import Flask, jsonify, request

app = Flask(__name__)


class Page(Document):
    title = StringField()
    state = StringField()


@app.route("/pages")
def pages():
    found = Page.objects(title=request.args.get("title", ""), state="public")  # ok: nosql-injection
    return jsonify(count=found.count())
