# vulnerable: the char field of the valid form is any text
from django import forms
from django.db import connection
from django.shortcuts import render


class Filter(forms.Form):
    column = forms.CharField(max_length=60)
    page = forms.IntegerField(min_value=1)


def customers(request):
    form = Filter(request.GET)
    if not form.is_valid():
        return render(request, "bad.html", status=400)
    column = form.cleaned_data["column"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM customer ORDER BY %s" % column)  # want: sql-injection
        rows = cursor.fetchall()
    return render(request, "customers.html", {"rows": rows})
