import re

from django import forms

from .models import Advert

PHONE = re.compile(r"\+?[0-9]+(?:[ -][0-9]+)*")
NAME = re.compile(r"^(([A-Za-z]+)[ '-]?)+$")


class AdvertForm(forms.ModelForm):
    class Meta:
        model = Advert
        fields = ["title", "place", "salary"]


class ApplicationForm(forms.Form):
    name = forms.CharField()
    phone = forms.CharField(max_length=30)

    def clean_name(self):
        name = self.cleaned_data["name"]
        if not NAME.match(name):  # want: redos
            raise forms.ValidationError("name")
        return name

    def clean_phone(self):
        phone = self.cleaned_data["phone"]
        if not PHONE.fullmatch(phone):  # ok: redos
            raise forms.ValidationError("phone")
        return phone
