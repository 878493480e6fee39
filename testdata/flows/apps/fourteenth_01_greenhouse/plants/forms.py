import re

from django import forms
from django.core.exceptions import ValidationError

from .models import Plant

COLUMNS = [("bed", "Bed"), ("row", "Row")]


class ReportForm(forms.Form):
    column = forms.ChoiceField(choices=COLUMNS)


class FreeReportForm(forms.Form):
    column = forms.CharField(max_length=200)


class LotForm(forms.Form):
    lot = forms.UUIDField()
    owner = forms.CharField()


class CodeForm(forms.Form):
    code = forms.CharField()

    def clean_code(self):
        code = self.cleaned_data["code"]
        if not re.fullmatch(r"[A-Z]{3}-[0-9]+", code):
            raise ValidationError("not a code")
        return code


class AnyCodeForm(forms.Form):
    code = forms.CharField()

    def clean_code(self):
        code = self.cleaned_data["code"].strip()
        if not code:
            raise ValidationError("empty")
        return code


class NoteForm(forms.ModelForm):
    class Meta:
        model = Plant
        fields = ["note"]
