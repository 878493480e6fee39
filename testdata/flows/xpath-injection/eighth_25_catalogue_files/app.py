from flask import Flask, jsonify, request

from catalogue import Catalogue

app = Flask(__name__)


@app.route("/songs")
def songs():
    with Catalogue("/srv/songs.xml") as catalogue:
        catalogue.where("artist", request.args.get("artist"))
        catalogue.where("year", request.args.get("year"))
        return jsonify(list(catalogue))
