"""Fields of a form that a validator of the project's own looks at, and forms that are made of what was signed."""

import functools
import json
import re
import subprocess

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.core.validators import validate_domain_name, validate_ipv46_address
from django.db import connection
from django.http import HttpResponse
from django.urls import path


class HostValidator:
    def __call__(self, value):
        try:
            validate_ipv46_address(value)
        except ValidationError:
            validate_domain_name(value)


class LengthValidator:
    def __call__(self, value):
        if len(value) > 200:
            raise ValidationError("too long")


def plain_word(value):
    if not re.fullmatch(r"[a-z0-9]+", value):
        raise ValidationError("no word")


def shorter_than(limit):
    if not re.fullmatch(r"[0-9]+", limit):
        raise ValueError(limit)

    def check(value):
        if len(value) > int(limit):
            raise ValidationError("too long")

    return check


class AddForm(forms.Form):
    title = forms.CharField(validators=[shorter_than("200")])
    host = forms.CharField(validators=[HostValidator()])
    word = forms.CharField(validators=[plain_word])
    note = forms.CharField(validators=[LengthValidator()])


def add(request):
    form = AddForm(request.POST)
    if form.is_valid():
        subprocess.run(["ssh-keyscan", form.cleaned_data["host"]])
        subprocess.run(["ssh-keyscan", form.cleaned_data["word"]])
        subprocess.run(["ssh-keyscan", form.cleaned_data["note"]])  # flow: argument-injection
        subprocess.run(["ssh-keyscan", form.cleaned_data["title"]])  # flow: argument-injection
    return HttpResponse("")


class QueryForm(forms.Form):
    query = forms.CharField()


class SignedForm(forms.Form):
    signed = forms.CharField()
    open = forms.CharField()

    def clean_signed(self):
        try:
            return json.loads(signing.Signer(salt="queries").unsign(self.cleaned_data["signed"]))
        except signing.BadSignature:
            raise ValidationError("somebody else has written this")

    def clean_open(self):
        return json.loads(self.cleaned_data["open"])


def signed(view):
    @functools.wraps(view)
    def inner(request, *args, **kwargs):
        form = SignedForm(request.POST)
        if form.is_valid():
            return view(request, *args, data=form.cleaned_data["signed"], **kwargs)
        return HttpResponse("", status=400)

    return inner


def unsigned(view):
    @functools.wraps(view)
    def inner(request, *args, **kwargs):
        form = SignedForm(request.POST)
        if form.is_valid():
            return view(request, *args, data=form.cleaned_data["open"], **kwargs)
        return HttpResponse("", status=400)

    return inner


@signed
def explain(request, data):
    form = QueryForm(data)
    if form.is_valid():
        connection.cursor().execute(form.cleaned_data["query"])
    return HttpResponse("")


@unsigned
def explain_anything(request, data):
    form = QueryForm(data)
    if form.is_valid():
        connection.cursor().execute(form.cleaned_data["query"])  # flow: sql-injection
    return HttpResponse("")


def explain_posted(request):
    form = QueryForm(request.POST)
    if form.is_valid():
        connection.cursor().execute(form.cleaned_data["query"])  # flow: sql-injection
    return HttpResponse("")


urlpatterns = [path("add", add), path("explain", explain), path("anything", explain_anything), path("posted", explain_posted)]
