# vulnerable: CWE-521: a password of four characters is long enough
from django import forms
from django.contrib.auth.password_validation import validate_password


class SignupForm(forms.Form):
    """A form for new users."""

    name = forms.CharField(max_length=40)
    password = forms.CharField(min_length=4, widget=forms.PasswordInput)  # want: CWE-521
