# Fields that a class's own methods check before anybody reads them.
import os
import re

import attr
from django import forms
from django.http import HttpResponse
from django.urls import path
from django.views.generic import FormView
from fastapi import APIRouter
from marshmallow import Schema, ValidationError, fields, validates
from pydantic import BaseModel, field_validator
from rest_framework import serializers
from flask import request

router = APIRouter()


class Host(BaseModel):
    name: str
    alias: str
    note: str

    @field_validator("name", "alias")
    @classmethod
    def plain(cls, value):
        if not re.fullmatch(r"[a-z0-9-]+", value):
            raise ValueError("letters, digits and hyphens")
        return value

    @field_validator("note")
    @classmethod
    def stripped(cls, value):
        return value.strip()


@router.post("/ping")
def ping(host: Host):
    os.system("ping " + host.name)
    os.system("ping " + host.alias)
    os.system("ping " + host.note)  # flow: command-injection
    given = host.model_dump()
    os.system("ping " + given["name"])
    os.system("ping " + given["note"])  # flow: command-injection


def ask():
    host = Host(name=request.args["n"], alias="web", note=request.args["t"])
    os.system("ping " + host.name)
    os.system("ping " + host.dict()["note"])  # flow: command-injection
    host = Host.model_validate(request.get_json())
    os.system("ping " + host.alias)
    os.system("ping " + host.note)  # flow: command-injection
    host = Host.parse_obj({"name": "web", "alias": request.args["a"], "note": request.args["t"]})
    os.system("ping " + host.dict()["alias"])
    os.system("ping " + host.dict()["note"])  # flow: command-injection


class HostForm(forms.Form):
    host = forms.CharField()
    note = forms.CharField()
    kind = forms.ChoiceField(choices=[("a", "A"), ("b", "B")])

    def clean_host(self):
        host = self.cleaned_data["host"]
        if not host.isalnum():
            raise forms.ValidationError("letters and digits only")
        return host


class HostView(FormView):
    form_class = HostForm

    def form_valid(self, form):
        os.system("ping " + form.cleaned_data["host"])
        os.system("ping " + form.cleaned_data["kind"])
        os.system("ping " + form.cleaned_data["note"])  # flow: command-injection
        return HttpResponse("done")


urlpatterns = [path("host", HostView.as_view())]


class HostSerializer(serializers.Serializer):
    host = serializers.CharField()
    note = serializers.CharField()

    def validate_host(self, value):
        if not value.isidentifier():
            raise serializers.ValidationError("a name")
        return value

    def create(self, validated_data):
        os.system("ping " + validated_data["note"])  # flow: command-injection


def rest(req):
    given = HostSerializer(data=request.get_json())
    given.is_valid(raise_exception=True)
    os.system("ping " + given.validated_data["host"])
    os.system("ping " + given.validated_data["note"])  # flow: command-injection


class HostSchema(Schema):
    host = fields.Str()
    note = fields.Str()

    @validates("host")
    def check_host(self, value):
        if not value.isalnum():
            raise ValidationError("letters and digits only")


def loaded():
    given = HostSchema().load(request.get_json())
    os.system("ping " + given["host"])
    os.system("ping " + given["note"])  # flow: command-injection
