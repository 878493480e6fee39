from django import forms


class UploadForm(forms.Form):
    bundle = forms.FileField()
    folder = forms.SlugField()
    comment = forms.CharField(required=False)


class SignForm(forms.Form):
    user = forms.CharField()
    private_key = forms.CharField()
    stamp = forms.DateField()

    def clean_user(self):
        user = self.cleaned_data['user']
        if not user.isalnum():
            raise forms.ValidationError('letters and digits only')
        return user
