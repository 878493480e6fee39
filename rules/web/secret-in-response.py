from django.conf import settings
from django.http import JsonResponse
from flask import Flask, current_app, jsonify

from models import User

app = Flask(__name__)


def about(request):
    return JsonResponse({"version": "1.2", "key": settings.SECRET_KEY})  # want: secret-in-response


def language(request):
    return JsonResponse({"version": "1.2", "language": settings.LANGUAGE_CODE})  # ok: no secret


@app.get("/users")
def users():
    return jsonify([{"id": u.id, "name": u.name, "password_hash": u.password_hash} for u in User.query.all()])  # want: secret-in-response


@app.get("/users/<int:number>")
def user(number):
    u = User.query.get(number)
    return {"name": u.name, "password": u.password}  # want: secret-in-response


@app.get("/names")
def names():
    return jsonify([{"id": u.id, "name": u.name} for u in User.query.all()])  # ok: no secret


@app.get("/rules")
def rules():
    return jsonify(password_length=12, password="required")  # ok: says what is asked for


@app.get("/config")
def config():
    return jsonify({key: str(value) for key, value in app.config.items()})  # want: secret-in-response


@app.get("/version")
def version():
    return jsonify(version=str(app.config["VERSION"]))  # ok: one value


def user_list(request):
    return JsonResponse({"users": list(User.objects.values("id", "username", "password"))})  # want: secret-in-response


def name_list(request):
    return JsonResponse({"users": list(User.objects.values("id", "username"))})  # ok: no secret


class Member(Base):
    password_hash = Column(String)


@app.get("/members/<int:number>")
def member(number):
    found = Member.query.get(number)
    if number == 0:
        return {c.name: getattr(found, c.name) for c in Order.__table__.columns}  # ok: no account
    return {c.name: getattr(found, c.name) for c in Member.__table__.columns}  # want: secret-in-response
