# safe: CWE-521: at least twelve, and not a known one
from django import forms
from django.contrib.auth.password_validation import validate_password


class SignupForm(forms.Form):
    """A form for new users."""

    name = forms.CharField(max_length=40)
    password = forms.CharField(min_length=12, widget=forms.PasswordInput)  # ok: CWE-521

    def clean_password(self):
        validate_password(self.cleaned_data["password"])
        return self.cleaned_data["password"]
