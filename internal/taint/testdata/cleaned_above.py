# What clean() above a form's own gives is what the form was sent, field by field.
from django import forms
from django.db import connection
from horizon import forms as dashboard
from horizon import workflows


class Plain(forms.Form):
    values = forms.CharField()
    number = forms.IntegerField()

    def clean(self):
        cleaned = super().clean()
        eval(cleaned.get("values"))  # flow: code-injection
        connection.cursor().execute("SELECT %s" % cleaned["number"])
        return cleaned


class OldStyle(forms.ModelForm):
    def clean(self):
        cleaned = super(OldStyle, self).clean()
        eval(cleaned["values"])  # flow: code-injection


class Panel(dashboard.SelfHandlingForm):
    values = forms.CharField()

    def clean(self):
        cleaned = super(Panel, self).clean()
        eval(cleaned["values"])  # flow: code-injection


class Step(workflows.Action):
    def clean_name(self):
        return eval(self.cleaned_data["name"])  # flow: code-injection


class NoForm:
    def clean(self):
        return super().clean()["values"]
