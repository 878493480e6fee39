from django import forms
from django.core.validators import RegexValidator

from .models import Member


class MemberForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ['name', 'email']


class LetterForm(forms.Form):
    STYLES = [('plain', 'Plain'), ('fancy', 'Fancy')]

    style = forms.ChoiceField(choices=STYLES)
    greeting = forms.CharField(max_length=200)
    reference = forms.CharField(validators=[RegexValidator(r'^[A-Z0-9-]+\Z')])


class JoinForm(forms.Form):
    name = forms.CharField()
    password = forms.CharField(widget=forms.PasswordInput)
    age = forms.IntegerField(required=False)
