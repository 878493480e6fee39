# safe: the form declares which fields it saves
from django import forms
from django.http import JsonResponse

from .models import Customer


class CustomerForm(forms.ModelForm):
    class Meta:
        model = Customer
        fields = ["name", "phone"]


def create(request):
    form = CustomerForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    customer = Customer.objects.create(**form.cleaned_data)  # ok: mass-assignment
    return JsonResponse({"id": customer.pk})
