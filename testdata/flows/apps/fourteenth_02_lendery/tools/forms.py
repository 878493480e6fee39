from django import forms

from .models import Member, Tool


class ToolForm(forms.ModelForm):
    class Meta:
        model = Tool
        fields = ["name", "shelf", "price"]


class MemberForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = "__all__"


class AddressForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ["street", "phone"]


class ContactForm(forms.Form):
    subject = forms.CharField(max_length=100)
    message = forms.CharField(widget=forms.Textarea)
    reply_to = forms.EmailField()
