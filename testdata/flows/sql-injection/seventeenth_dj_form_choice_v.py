# vulnerable: the form's field takes any text
from django import forms
from django.db import connection
from django.http import JsonResponse
from django.views.generic import FormView


class OrderForm(forms.Form):
    column = forms.CharField(max_length=40)


class Orders(FormView):
    form_class = OrderForm
    template_name = "orders.html"

    def form_valid(self, form):
        column = form.cleaned_data["column"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT id, name FROM orders ORDER BY %s" % column)  # want: sql-injection
            return JsonResponse({"rows": cursor.fetchall()})
