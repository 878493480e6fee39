# safe: the object is created from the cleaned data of a form with two fields
import json

from django import forms
from django.contrib.auth import get_user_model
from django.http import JsonResponse
from django.views import View


class RegisterForm(forms.Form):
    username = forms.CharField(max_length=80)
    email = forms.EmailField()


class Register(View):
    defaults = {"is_active": True}

    def post(self, request):
        form = RegisterForm(json.loads(request.body))
        if not form.is_valid():
            return JsonResponse(form.errors, status=400)
        fields = {**self.defaults, **form.cleaned_data}
        user = get_user_model().objects.create(**fields)  # ok: mass-assignment
        return JsonResponse({"id": user.pk}, status=201)
