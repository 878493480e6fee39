from django import forms

from desk.models import Patient


class PatientForm(forms.ModelForm):
    class Meta:
        model = Patient
        fields = ["name", "email"]


class VisitForm(forms.Form):
    reason = forms.CharField(required=False)
    day = forms.DateField(required=False)
    limit = forms.IntegerField(min_value=1, max_value=100, initial=20)
