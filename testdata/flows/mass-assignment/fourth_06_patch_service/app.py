from flask import Flask, jsonify, request

from models import Member, db
from service import Service

app = Flask(__name__)


@app.patch("/members/<int:number>")
def patch_member(number):
    member = db.session.get(Member, number)
    Service(db.session).patch(member, request.get_json())
    return jsonify(number=member.number)
