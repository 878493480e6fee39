# safe: the serializer declares which attributes may change
from django.contrib.auth.models import User
from rest_framework import generics, serializers, status
from rest_framework.response import Response


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["first_name", "last_name"]


class AccountView(generics.GenericAPIView):
    queryset = User.objects.all()
    serializer_class = AccountSerializer
    lookup_field = "username"

    def patch(self, request, *args, **kwargs):
        account = self.get_object()
        serializer = self.get_serializer(account, data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        for field, value in serializer.validated_data.items():
            setattr(account, field, value)  # ok: mass-assignment
        account.save()
        return Response(status=status.HTTP_204_NO_CONTENT)
