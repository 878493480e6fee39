from flask import Flask, jsonify, request

from repository import MemberRepository

app = Flask(__name__)
members = MemberRepository("club.db")


@app.route("/members")
def find_members():
    return jsonify(members.find(surname=request.args.get("surname"), city=request.args.get("city")))
