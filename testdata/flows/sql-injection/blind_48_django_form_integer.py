# safe: the IntegerField's cleaned value is a number
from django import forms
from django.db import connection
from django.http import JsonResponse
from django.views.generic.edit import FormView


class NumberForm(forms.Form):
    number = forms.IntegerField(min_value=0)


class NumberView(FormView):
    form_class = NumberForm

    def form_valid(self, form):
        with connection.cursor() as cursor:
            cursor.execute("SELECT id FROM words WHERE length = %d" % form.cleaned_data["number"])  # ok: sql-injection
            return JsonResponse({"ids": [row[0] for row in cursor.fetchall()]})
