# safe: clean lets only two names of tables pass, by an exception or by an error that is noted
from django import forms
from django.db import connection
from django.http import HttpResponse


class Listing(forms.Form):
    table = forms.CharField()

    def clean(self):
        data = super().clean()
        if data.get("table") not in ("orders", "customers"):
            raise forms.ValidationError("unknown table")
        return data


class Noting(forms.Form):
    table = forms.CharField()

    def clean(self):
        data = super().clean()
        if data["table"] not in ("orders", "customers"):
            self.add_error("table", "unknown table")
        return data


class Kept(forms.Form):
    table = forms.CharField()

    def clean(self):
        table = self.cleaned_data.get("table")
        if table and table not in ("orders", "customers"):
            self.add_error("table", "unknown table")


class Narrower(Listing):
    def clean(self):
        return super().clean()


def statement(form):
    return "SELECT * FROM " + form.cleaned_data["table"]


def listing(request):
    form = Listing(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute(statement(form))  # ok: sql-injection
    form = Noting(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM " + form.cleaned_data["table"])  # ok: sql-injection
    form = Kept(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM " + form.cleaned_data["table"])  # ok: sql-injection
    form = Narrower(request.POST)
    if form.is_valid():
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM " + form.cleaned_data["table"])  # ok: sql-injection
    return HttpResponse("done")
