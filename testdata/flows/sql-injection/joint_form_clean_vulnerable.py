# vulnerable: clean checks one field, and another one is what the statement is made of
from django import forms
from django.db import connection
from django.http import HttpResponse


def renamed(data):
    return {"table": data["name"]}


class Listing(forms.Form):
    table = forms.CharField()
    name = forms.CharField()

    def clean(self):
        data = super().clean()
        if data.get("table") not in ("orders", "customers"):
            raise forms.ValidationError("unknown table")
        return data


class Noted(forms.Form):
    table = forms.CharField()
    name = forms.CharField()

    def clean(self):
        if self.cleaned_data["table"] not in ("orders", "customers"):
            self.add_error("name", "unknown table")  # an error of another field


class Exchanged(forms.Form):
    table = forms.CharField()
    name = forms.CharField()

    def clean(self):
        data = super().clean()
        if data["table"] not in ("orders", "customers"):
            raise forms.ValidationError("unknown table")
        return renamed(data)


class Open(Listing):
    def clean(self):
        return self.cleaned_data  # the check above is never run


def listing(request):
    form = Listing(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM t WHERE name = '" + form.cleaned_data["name"] + "'")  # want: sql-injection
    form = Noted(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM t WHERE name = '" + form.cleaned_data["name"] + "'")  # want: sql-injection
    form = Exchanged(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM " + form.cleaned_data["table"])  # want: sql-injection
    form = Open(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM " + form.cleaned_data["table"])  # want: sql-injection
    return HttpResponse("done")
