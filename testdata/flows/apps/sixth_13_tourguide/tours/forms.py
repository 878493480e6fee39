from django import forms


class ContactForm(forms.Form):
    topic = forms.ChoiceField(choices=[("tours", "Tours"), ("press", "Press")])
    email = forms.EmailField()
    text = forms.CharField(widget=forms.Textarea)


class GpxForm(forms.Form):
    track = forms.FileField()
    strict = forms.BooleanField(required=False)
