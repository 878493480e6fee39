from django.http import HttpResponse
from fastapi import FastAPI
from flask import Flask, redirect, request

from models import Message, Note, db

app = Flask(__name__)
api = FastAPI()


@app.route("/notes/<int:number>/delete")
def delete_note(number):  # want: change-by-get
    note = Note.query.get(number)
    db.session.delete(note)
    db.session.commit()
    return redirect("/notes")


@api.get("/notes/{number}/delete")
def api_delete(number: int, session):  # want: change-by-get
    session.delete(session.get(Note, number))
    session.commit()
    return {}


def delete_message(request, pk):
    if request.method == "GET":
        Message.objects.filter(pk=pk, owner=request.user).delete()  # want: change-by-get
    return HttpResponse("deleted")


@app.route("/notes/<int:number>/remove", methods=["POST"])
def remove_note(number):  # ok: by a form
    db.session.delete(Note.query.get(number))
    db.session.commit()
    return redirect("/notes")


@api.delete("/notes/{number}")
def api_remove(number: int, session):
    session.delete(session.get(Note, number))  # ok: by DELETE
    return {}


def remove_message(request, pk):
    if request.method == "POST":
        Message.objects.filter(pk=pk, owner=request.user).delete()  # ok: by a form
    return HttpResponse("deleted")
