from django import forms
import django.forms

class A(forms.ModelForm):
    class Meta:
        fields = "__all__"  # want: mass-assignment-form

class B(forms.ModelForm):
    class Meta:
        exclude = ["owner"]  # want: mass-assignment-form

class C:
    class Meta:
        fields = "__all__"  # want: mass-assignment-form

class D(forms.ModelForm):
    class Meta:
        fields = ["title"]  # ok: listed

class E:
    fields = "__all__"  # ok: no Meta
    exclude = []  # ok: no Meta
