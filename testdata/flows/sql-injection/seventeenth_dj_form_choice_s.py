# safe: the form's field takes one of two choices
from django import forms
from django.db import connection
from django.http import JsonResponse
from django.views.generic import FormView


class OrderForm(forms.Form):
    column = forms.ChoiceField(choices=[("id", "Number"), ("name", "Name")])


class Orders(FormView):
    form_class = OrderForm
    template_name = "orders.html"

    def form_valid(self, form):
        column = form.cleaned_data["column"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT id, name FROM orders ORDER BY %s" % column)  # ok: sql-injection
            return JsonResponse({"rows": cursor.fetchall()})
