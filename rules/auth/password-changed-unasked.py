from flask import Flask, abort, request, session
from flask_login import current_user, login_required
from werkzeug.security import check_password_hash, generate_password_hash

from .models import User, db

app = Flask(__name__)


@app.post("/password")
@login_required
def change_password():  # want: password-changed-unasked
    current_user.password = generate_password_hash(request.form["new_password"])
    db.session.commit()
    return "changed"


@app.post("/me/password")
def update_password():  # want: password-changed-unasked
    user = User.query.get(session["user"])
    user.set_password(request.json["password"])
    db.session.commit()
    return "changed"


def set_password(request):  # want: password-changed-unasked
    request.user.set_password(request.POST["password"])
    request.user.save()


@app.post("/account/password")
@login_required
def change_account_password():  # ok: asks for the current one
    if not check_password_hash(current_user.password, request.form["current_password"]):
        abort(403)
    current_user.password = generate_password_hash(request.form["new_password"])
    db.session.commit()
    return "changed"


@app.post("/forgotten")
def set_new_password():  # ok: by a token that was sent to the owner
    user = User.by_reset_token(request.form["token"])
    user.set_password(request.form["password"])
    return "changed"


@app.post("/users/<int:number>/password")
@admin_required
def set_user_password(number):  # ok: an administrator does it
    User.query.get(number).set_password(request.form["password"])
    return "changed"


def set_password(user, password):  # ok: answers no request
    user.set_password(password)


@app.post("/reset")
def reset():  # want: password-changed-unasked
    user = User.query.filter_by(email=request.form["email"]).first_or_404()
    user.password = generate_password_hash(request.form["password"])
    db.session.commit()
    return "changed"


@app.post("/reset/code")
def reset_password():  # ok: asks for what was sent to the owner
    user = User.query.filter_by(email=request.form["email"], reset_token=request.form["token"]).first_or_404()
    user.password = generate_password_hash(request.form["password"])
    db.session.commit()
    return "changed"


@app.put("/users/<name>/password")
def change_password_for_user(name):  # want: password-changed-unasked
    if current_user.get_name() != name and not current_user.has_permission("admin"):
        abort(403)
    app.users.change_user_password(name, request.get_json()["password"])
    return "changed"


@app.post("/accounts/<int:number>/passwd")
@login_required
def set_user_password(number):  # want: password-changed-unasked
    if current_user.id == number or current_user.is_admin:
        User.query.get(number).set_password(request.form["new_password"])
        db.session.commit()
    return "changed"


@app.put("/people/<name>/password")
def change_password_of(name):  # ok: its owner has to know the present one
    if current_user.get_name() == name:
        if not app.users.check(name, request.get_json()["current"]):
            abort(403)
    elif not current_user.has_permission("admin"):
        abort(403)
    app.users.change_user_password(name, request.get_json()["password"])
    return "changed"


@app.post("/admin/people/<int:number>/password")
def set_password_of(number):  # ok: administrators only
    if not current_user.has_permission("admin"):
        abort(403)
    User.query.get(number).set_password(request.form["password"])
    db.session.commit()
    return "changed"


from django.http import HttpResponse, HttpResponseForbidden
from people import Member


def member_password_update(request, number):
    return HttpResponse()


def update_member_password(request, number):  # want: password-changed-unasked
    if request.user.pk != number and not request.user.is_superuser:
        return HttpResponseForbidden()
    member = Member.objects.get(pk=number)
    member.set_password(request.POST["password"])
    member.save()
    return HttpResponse("changed")


def change_member_password(request, number):
    if request.user.pk != number and not request.user.is_superuser:
        return HttpResponseForbidden()
    member = Member.objects.get(pk=number)
    if not member.check_password(request.POST["old"]):
        return HttpResponseForbidden()
    member.set_password(request.POST["password"])
    member.save()
    return HttpResponse("changed")


from fastapi import Depends, FastAPI, HTTPException
from people import current_user, hash_password, store

app = FastAPI()


@app.put("/users/{name}/password")
async def update_password(name: str, password: str, me=Depends(current_user)):  # want: password-changed-unasked
    if me.name != name and not me.admin:
        raise HTTPException(403)
    await store.save(name, hash_password(password))


@app.patch("/users/{name}/password")
async def change_password(name: str, old_password: str, password: str, me=Depends(current_user)):
    if me.name != name or not await store.check(name, old_password):
        raise HTTPException(403)
    await store.save(name, hash_password(password))
