# vulnerable: whatever the client sends becomes an attribute of the account
from django.contrib.auth.models import User
from rest_framework import generics, status
from rest_framework.response import Response


class AccountView(generics.GenericAPIView):
    queryset = User.objects.all()
    lookup_field = "username"

    def patch(self, request, *args, **kwargs):
        account = self.get_object()
        for field, value in request.data.items():
            setattr(account, field, value)  # want: mass-assignment
        account.save()
        return Response(status=status.HTTP_204_NO_CONTENT)
